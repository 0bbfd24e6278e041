package org.chapter8.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Ref;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places =
      new Places(
          new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));

  PlacesTest() throws IOException {}

  private Optional<Ref> of(String organ) {
    return places.of(new Ref(Ref.Kind.ORGAN, organ));
  }

  @Test
  void aMissionIsInTheStateItIsCalledAfter() {
    assertThat(of("united-nations-force-in-cyprus")).contains(new Ref(Ref.Kind.STATE, "CYP"));
    assertThat(of("office-in-guinea-bissau")).contains(new Ref(Ref.Kind.STATE, "GNB"));
  }

  @Test
  void anOrganOfAnotherNameIsInNoState() {
    assertThat(of("hybrid-operation-in-darfur")).isEmpty();
    assertThat(of("security-council")).isEmpty();
  }
}
