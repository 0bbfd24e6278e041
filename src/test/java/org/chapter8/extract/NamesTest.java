package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapter8.model.Ref;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void namesAreMaskedIndexForIndex() {
    String text = "加纳代表和会员国";
    NamedText named = Texts.NAMES.in(text);

    assertThat(named.masked()).hasSameSizeAs(text).isEqualTo("\uE000\uE001代表和\uE002\uE003\uE003");
  }

  @Test
  void groupsAreNoActors() {
    NamedText named = Texts.NAMES.in("加纳代表和会员国");

    assertThat(named.actors(0, 8)).extracting(Ref::key).containsExactly("GHA");
    assertThat(named.mentions()).hasSize(2);
  }

  @Test
  void theSecretaryGeneralOfAnotherOrganizationIsNoOrgan() {
    assertThat(Texts.NAMES.in("北大西洋公约组织秘书长").mentions()).hasSize(1);
  }

  @Test
  void aPartKeepsTheNamesThatLieInIt() {
    NamedText part = Texts.NAMES.in("加纳和肯尼亚").part(3, 6);

    assertThat(part.folded()).isEqualTo("肯尼亚");
    assertThat(part.firstActor(0, 3)).hasValueSatisfying(a -> assertThat(a.key()).isEqualTo("KEN"));
  }
}
