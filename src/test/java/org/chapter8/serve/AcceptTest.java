package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chapter8.serve.page.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/turtle                                          | TURTLE
          TEXT/TURTLE                                          | TURTLE
          application/ld+json                                  | JSON_LD
          application/rdf+xml, text/turtle;q=0.9               | RDF_XML
          text/turtle;q=0.3, application/n-triples;q=0.8       | N_TRIPLES
          */*                                                  | HTML
          text/html,application/xhtml+xml,*/*;q=0.8            | HTML
          text/*                                               | HTML
          text/*;q=0.9, text/html;q=0.1                        | TURTLE
          */*, text/html;q=0                                   | TURTLE
          application/*                                        | N_TRIPLES
          application/*, application/n-triples;q=0.2           | RDF_XML
          text/turtle; charset=utf-8; q=0.5, application/trig  | TRIG
          nonsense, application/n-quads                        | N_QUADS
          """)
  void theFormatWantedMostIsChosen(String header, Format expected) {
    assertThat(Accept.parse(Optional.of(header)).best(Format.all())).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          image/png
          text/turtle;q=0
          application/json
          text/turtle;q=2
          nonsense
          """)
  void nothingIsChosenAgainstTheHeader(String header) {
    assertThat(Accept.parse(Optional.of(header)).best(Format.all())).isEmpty();
  }

  @Test
  void noHeaderAcceptsAnything() {
    assertThat(Accept.parse(Optional.empty()).best(Format.all())).contains(Format.HTML);
    assertThat(Accept.parse(Optional.of(" ")).best(Format.all())).contains(Format.HTML);
  }
}
