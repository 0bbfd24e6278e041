package org.chapter8.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.irix.IRIx;
import org.chapter8.model.Ref;

class IrisPropertyTest {
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Property
  void everyRefComesBackFromItsIri(@ForAll("refs") Ref ref) {
    assertThat(iris.ref(iris.iri(ref))).isEqualTo(ref);
  }

  @Property
  void everyIriIsAbsoluteAndSurvivesResolving(@ForAll("refs") Ref ref) {
    String minted = iris.iri(ref);

    IRIx parsed = IRIx.create(minted);
    assertThat(parsed.isReference()).isTrue();
    assertThat(IRIx.create(Iris.DEFAULT_BASE).resolve(parsed).str()).isEqualTo(minted);
    assertThat(minted).doesNotContainPattern("[\\s<>\"{}|\\\\^`]");
  }

  @Provide
  Arbitrary<Ref> refs() {
    Arbitrary<String> keys =
        Arbitraries.oneOf(
            codePoints(Arbitraries.integers().between(1, 0x10FFFF)),
            codePoints(Arbitraries.integers().between(0x20, 0x7E)),
            codePoints(Arbitraries.integers().between(0x4E00, 0x9FFF)),
            Arbitraries.of("./..", "a//b", "/", "%25", "a/./b", "S/PV.5007(Resumption1)"));
    return Combinators.combine(Arbitraries.of(Ref.Kind.class), keys.filter(k -> !k.isBlank()))
        .as(Ref::new);
  }

  private static Arbitrary<String> codePoints(Arbitrary<Integer> values) {
    return values
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(cs -> cs.stream().map(Character::toString).reduce("", String::concat));
  }
}
