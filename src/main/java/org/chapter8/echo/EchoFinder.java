package org.chapter8.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chapter8.model.ActorNames;

/**
 * Finds the echoes among all statements of a release. What it finds follows from the statements and
 * their order alone. Of each statement some hundred bytes are kept, of each wording its features.
 */
public final class EchoFinder {
  /** The name and version of the method, for the links. */
  public static final String METHOD = "glossary-likeness-3";

  /**
   * How many earlier statements one is linked to at most: the likest, and of those alike the latest
   * ones. Earlier ones are reached through these.
   */
  public static final int MOST = 5;

  private final ActorNames names;
  private final Glossary glossary = Glossary.load();

  /** A finder that knows actors by these names. */
  public EchoFinder(ActorNames names) {
    this.names = names;
  }

  /**
   * What was found.
   *
   * @param echoes links found
   * @param leftOut further earlier statements that are like a later one, beyond {@link #MOST}
   */
  public record Outcome(long echoes, long leftOut) {}

  /**
   * Finds echoes.
   *
   * @param statements in the order of their days and, within one, of their identities; those
   *     without a day last
   * @param sink gets the echoes in the order of the later statements, the surest first
   */
  public Outcome find(Iterable<Said> statements, Consumer<Echo> sink) {
    TraitReader reader = new TraitReader(names, glossary);
    Weights weights = new Weights();
    Map<Wording, Integer> numbers = new HashMap<>();
    List<Wording> wordings = new ArrayList<>();
    List<Spoken> spoken = new ArrayList<>();
    for (Said said : statements) {
      Traits traits = reader.read(said);
      Wording wording =
          new Wording(
              weights.count(traits),
              weights.id(traits.act()),
              said.text().lang().startsWith("zh"),
              traits.flags());
      int number = numbers.computeIfAbsent(wording, key -> wordings.size());
      if (number == wordings.size()) {
        wordings.add(wording);
      }
      spoken.add(Spoken.of(said, spoken.size(), number));
    }
    return new Search(weights, new Likeness(weights), wordings, spoken).run(sink);
  }
}
