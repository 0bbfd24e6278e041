package org.chapter8.rdf;

import org.apache.jena.vocabulary.OA;
import org.chapter8.model.Classification;
import org.chapter8.rdf.Vocabulary.Properties;

/**
 * Classifications: what is about which theme; each is an annotation to the Web Annotation model.
 */
final class ClassificationMapper {
  private ClassificationMapper() {}

  static void map(Classification classification, Description out) {
    out.type(OA.Annotation.asNode());
    out.resource(OA.motivatedBy.asNode(), OA.classifying.asNode());
    out.ref(OA.hasTarget.asNode(), classification.target());
    out.ref(OA.hasBody.asNode(), classification.body());
    out.string(Properties.METHOD, classification.method());
  }
}
