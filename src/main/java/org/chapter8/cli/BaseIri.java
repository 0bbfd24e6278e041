package org.chapter8.cli;

import org.chapter8.rdf.Iris;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Accepts what can be a base. */
final class BaseIri implements ITypeConverter<String> {
  static final String DEFAULT = Iris.DEFAULT_BASE;

  @Override
  public String convert(String value) {
    try {
      return new Iris(value).base();
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
