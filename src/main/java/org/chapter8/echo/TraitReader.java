package org.chapter8.echo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
  private static final String TERM_PREFIX = "t:";
  private static final String MASK = "\n";
  private static final double ACTOR = 1.6;
  private static final double GENERAL_ACTOR = 0.5;
  private static final double FIGURE_WEIGHT = 0.8;
  private static final double LATIN_WORD = 0.5;

  /** Two characters are less than a word, and overlap. */
  private static final double HAN_PAIR = 0.2;

  private final ActorNames names;
  private final Glossary glossary;
  private final Kin kin;
  private final Places places;
  private final GeneralActors general = new GeneralActors();
  private final Set<String> stopWords = StopWords.load();

  TraitReader(ActorNames names, Glossary glossary) {
    this.names = names;
    this.places = new Places(names);
    this.glossary = glossary;
    this.kin = Kin.load(glossary);
  }

  /** What a statement speaks of. */
  Traits read(Said said) {
    Map<String, Feature> features = new TreeMap<>();
    String folded = Marks.off(Folding.fold(said.text().value()));
    String masked = mask(folded, features);
    said.addressedTo().forEach(actor -> actor(actor, features));
    // Who says it is named where speech is reported; that is not what the statement speaks of.
    said.madeBy().stream()
        .filter(actor -> !said.addressedTo().contains(actor))
        .forEach(actor -> features.remove(ACTOR_PREFIX + general.name(actor)));
    Matcher figures = FIGURE.matcher(masked);
    while (figures.find()) {
      String figure = figures.group();
      put(features, new Feature("n:" + figure, Sort.FIGURE, FIGURE_WEIGHT, figure, figure));
    }
    boolean inChinese = said.text().lang().startsWith("zh");
    List<String> units = inChinese ? Words.characters(masked) : Stems.of(masked);
    String[] act = {""};
    int asked = asked(units, inChinese);
    Map<String, List<Integer>> met = new HashMap<>();
    glossary
        .forms(inChinese)
        .find(
            units,
            (term, place) -> {
              term(term, features);
              met.computeIfAbsent(term.key(), key -> new ArrayList<>()).add(place);
              if (act[0].isEmpty() && place >= asked && term.role().isAct()) {
                act[0] = TERM_PREFIX + term.key();
              }
            },
            (from, to) -> words(units.subList(from, to), inChinese, features));
    kin.of(met, inChinese).forEach(term -> term(term, features));
    return new Traits(features, act[0], flags(units, inChinese));
  }

  /** Where it begins to say what is to be done. */
  private int asked(List<String> units, boolean inChinese) {
    int[] first = {units.size()};
    glossary
        .modals(inChinese)
        .find(units, (term, place) -> first[0] = Math.min(first[0], place), (from, to) -> {});
    return first[0] == units.size() ? 0 : first[0];
  }

  private Set<Term.Role> flags(List<String> units, boolean inChinese) {
    Set<Term.Role> flags = EnumSet.noneOf(Term.Role.class);
    glossary
        .flags(inChinese)
        .find(
            units,
            (term, place) -> {
              if (!term.role().isManner() || flags.stream().noneMatch(Term.Role::isManner)) {
                flags.add(term.role());
              }
            },
            (from, to) -> {});
    return flags;
  }

  private String mask(String text, Map<String, Feature> features) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Mention mention : names.find(text)) {
      actor(mention.actor(), features);
      places.of(mention.actor()).ifPresent(state -> actor(state, features));
      // An office is called after what it does: a mediation support unit is one in any language.
      boolean tells =
          mention.actor().kind() == Ref.Kind.ORGAN && general.of(mention.actor()).isEmpty();
      rest.append(text, at, tells ? mention.end() : mention.start()).append(MASK);
      at = mention.end();
    }
    return rest.append(text, at, text.length()).toString();
  }

  private void actor(Ref actor, Map<String, Feature> features) {
    String name = general.name(actor);
    boolean isGeneral = general.of(actor).isPresent();
    Sort sort = isGeneral ? Sort.GENERAL_ACTOR : Sort.ACTOR;
    double weight = isGeneral ? GENERAL_ACTOR : ACTOR;
    put(features, new Feature(ACTOR_PREFIX + name, sort, weight, name, name));
  }

  private static void term(Term term, Map<String, Feature> features) {
    if (term.role().weight() > 0) {
      Sort sort =
          switch (term.role()) {
            case ACT, DEED -> Sort.ACT;
            case SETTING -> Sort.SETTING;
            default -> Sort.TERM;
          };
      put(
          features,
          new Feature(TERM_PREFIX + term.key(), sort, term.role().weight(), term.zh(), term.en()));
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
    if (!stopWords.contains(stem) && !Character.isDigit(stem.charAt(0))) {
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
