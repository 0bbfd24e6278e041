package org.chapter8.cli;

import picocli.CommandLine.Option;

/** The option of commands that mint IRIs. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "IRI under which resources live. Default: ${DEFAULT-VALUE}.",
      defaultValue = BaseIri.DEFAULT,
      converter = BaseIri.class)
  private String iri = BaseIri.DEFAULT;

  /** The base that was given, or the default one. */
  String iri() {
    return iri;
  }
}
