package org.chapter8.rdf;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import org.chapter8.model.Ref;

/** IRIs in JSON as refs. */
final class RefReader extends FromStringDeserializer<Ref> {
  private static final long serialVersionUID = 1L;

  private final transient Iris iris;

  RefReader(Iris iris) {
    super(Ref.class);
    this.iris = iris;
  }

  @Override
  protected Ref _deserialize(String iri, DeserializationContext context) {
    return iris.ref(iri);
  }
}
