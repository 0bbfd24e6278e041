package org.chapter8.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import org.apache.jena.vocabulary.OA;

/** The member {@code motivatedBy} of a classification in JSON, the same in all of them. */
final class MotivationMember extends VirtualBeanPropertyWriter {
  private static final long serialVersionUID = 1L;

  /** For Jackson, which makes one and then asks it for the real one. */
  MotivationMember() {}

  private MotivationMember(
      BeanPropertyDefinition property, Annotations annotations, JavaType type) {
    super(property, annotations, type);
  }

  @Override
  protected Object value(Object bean, JsonGenerator generator, SerializerProvider provider) {
    return OA.classifying.getURI();
  }

  @Override
  public VirtualBeanPropertyWriter withConfig(
      MapperConfig<?> config,
      AnnotatedClass declaringClass,
      BeanPropertyDefinition property,
      JavaType type) {
    return new MotivationMember(property, declaringClass.getAnnotations(), type);
  }
}
