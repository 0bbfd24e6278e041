package org.chapter8.serve.reconcile;

/** A version of the interface, and where it is offered. */
enum Version {
  V0_2("0.2", "/reconcile"),
  V1_0("1.0-draft", "/reconcile/1.0-draft");

  private final String number;
  private final String root;

  Version(String number, String root) {
    this.number = number;
    this.root = root;
  }

  String number() {
    return number;
  }

  /** The path of its manifest; those of all else begin with it. */
  String root() {
    return root;
  }
}
