package org.chapter8.rdf;

import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import org.chapter8.model.Ref;

/** Refs as IRIs in JSON. */
final class RefWriter extends ToStringSerializerBase {
  private static final long serialVersionUID = 1L;

  private final transient Iris iris;

  RefWriter(Iris iris) {
    super(Ref.class);
    this.iris = iris;
  }

  @Override
  public String valueToString(Object ref) {
    return iris.iri((Ref) ref);
  }
}
