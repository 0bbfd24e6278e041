package org.chapter8.echo;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.echo.Feature.Sort;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;
import org.chapter8.text.Folding;

/** Statements to their traits: names first, then terms, then the words that are left. */
final class TraitReader {
  private static final Pattern FIGURE = Pattern.compile("\\d+");
  private static final String ACTOR_PREFIX = "p:";
  private static final String MASK = "\n";
  private static final double ACTOR = 1.6;
  private static final double GENERAL_ACTOR = 0.5;
  private static final double FIGURE_WEIGHT = 0.8;
  private static final double LATIN_WORD = 0.7;

  /** Two characters are less than a word, and overlap. */
  private static final double HAN_PAIR = 0.35;

  private static final Set<String> GENERAL =
      Set.of(
          "organization/united-nations",
          "organ/security-council",
          "organ/general-assembly",
          "organ/secretary-general",
          "organ/secretariat");

  private final ActorNames names;
  private final Glossary glossary;
  private final Set<String> stopWords = StopWords.load();

  TraitReader(ActorNames names, Glossary glossary) {
    this.names = names;
    this.glossary = glossary;
  }

  /** What a statement speaks of. */
  Traits read(Said said) {
    Map<String, Feature> features = new TreeMap<>();
    String folded = Folding.fold(said.text().value());
    String masked = mask(folded, features);
    said.addressedTo().forEach(actor -> actor(actor, features));
    // Who says it is named where speech is reported; that is not what the statement speaks of.
    said.madeBy().stream()
        .filter(actor -> !said.addressedTo().contains(actor))
        .forEach(actor -> features.remove(ACTOR_PREFIX + actor));
    Matcher figures = FIGURE.matcher(masked);
    while (figures.find()) {
      String figure = figures.group();
      put(features, new Feature("n:" + figure, Sort.FIGURE, FIGURE_WEIGHT, figure, figure));
    }
    boolean inChinese = said.text().lang().startsWith("zh");
    List<String> units = inChinese ? Words.characters(masked) : Stems.of(masked);
    glossary
        .forms(inChinese)
        .find(
            units,
            term -> term(term, features),
            (from, to) -> words(units.subList(from, to), inChinese, features));
    return new Traits(features, flags(units, inChinese));
  }

  private Set<Term.Role> flags(List<String> units, boolean inChinese) {
    Set<Term.Role> flags = EnumSet.noneOf(Term.Role.class);
    glossary.flags(inChinese).find(units, term -> flags.add(term.role()), (from, to) -> {});
    return flags;
  }

  private String mask(String text, Map<String, Feature> features) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Mention mention : names.find(text)) {
      actor(mention.actor(), features);
      rest.append(text, at, mention.start()).append(MASK);
      at = mention.end();
    }
    return rest.append(text, at, text.length()).toString();
  }

  private static void actor(Ref actor, Map<String, Feature> features) {
    String key = actor.toString();
    boolean general = actor.kind() == Ref.Kind.GROUP || GENERAL.contains(key);
    Sort sort = general ? Sort.GENERAL_ACTOR : Sort.ACTOR;
    put(features, new Feature(ACTOR_PREFIX + key, sort, general ? GENERAL_ACTOR : ACTOR, key, key));
  }

  private static void term(Term term, Map<String, Feature> features) {
    if (term.role().weight() > 0) {
      Sort sort = term.role() == Term.Role.ACT ? Sort.ACT : Sort.TERM;
      put(
          features,
          new Feature("t:" + term.key(), sort, term.role().weight(), term.zh(), term.en()));
    }
  }

  private void words(List<String> units, boolean inChinese, Map<String, Feature> features) {
    if (inChinese) {
      pairs(units, features);
      Stems.of(String.join("", units)).forEach(stem -> latin(stem, features));
    } else {
      units.forEach(stem -> latin(stem, features));
    }
  }

  private void latin(String stem, Map<String, Feature> features) {
    if (!stopWords.contains(stem)) {
      put(features, new Feature("w:" + stem, Sort.WORD, LATIN_WORD, stem, stem));
    }
  }

  private void pairs(List<String> units, Map<String, Feature> features) {
    for (int i = 0; i + 1 < units.size(); i++) {
      String pair = units.get(i) + units.get(i + 1);
      if (pair.chars().allMatch(c -> Folding.isHan((char) c)) && !stopWords.contains(pair)) {
        put(features, new Feature("w:" + pair, Sort.WORD, HAN_PAIR, pair, pair));
      }
    }
  }

  private static void put(Map<String, Feature> features, Feature feature) {
    features.putIfAbsent(feature.name(), feature);
  }
}
