package org.chapter8.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Queries of the index, made of objects and never of a query string, so that no character that
 * somebody types means anything else. The tiers are further apart than any scores of words get:
 * identifiers come before whole names, these before words of names, of titles, of texts.
 */
final class Queries {
  private static final float IDENTIFIER = 100_000;
  private static final float WHOLE_NAME = 50_000;
  private static final float IN_NAME = 20_000;
  private static final float IN_ORDER_IN_NAME = 10_000;
  private static final float IN_TITLE = 5_000;

  /** What a thing with a name of its own has before one that only bears the same title. */
  private static final float NAMED = 1_000;

  /** Of the words that are not all found, at least this share. */
  private static final double SOME = 0.5;

  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.NAME, 3f, Fields.TITLE, 2f, Fields.TEXT, 1f);

  private static final List<Kind> NAMED_KINDS =
      Stream.of(Kind.values()).filter(Kind::isNamed).toList();

  /** Where nothing was typed. */
  private static final List<Kind> FIRST =
      List.of(
          Kind.ORGANIZATION,
          Kind.ORGAN,
          Kind.MEETING,
          Kind.THEME,
          Kind.STATE,
          Kind.AGENDA_ITEM,
          Kind.DECISION,
          Kind.DOCUMENT);

  private final WordAnalyzer query = new WordAnalyzer(WordAnalyzer.Use.QUERY);
  private final WordAnalyzer index = new WordAnalyzer(WordAnalyzer.Use.INDEX);
  private final WordAnalyzer plain = new WordAnalyzer(WordAnalyzer.Use.PLAIN);

  /** Things that have all the words, or are named or identified by them. */
  Query all(Typed typed) {
    if (typed.text().isEmpty()) {
      return everything();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Keys.typed(typed.text())
        .forEach(key -> any.add(tier(Fields.KEY, key, IDENTIFIER), Occur.SHOULD));
    whole(typed).ifPresent(name -> any.add(name, Occur.SHOULD));
    any.add(inFields(typed, WEIGHTS.keySet()), Occur.SHOULD);
    any.add(tier(inFields(typed, List.of(Fields.NAME)), IN_NAME), Occur.SHOULD);
    Typed phrase = new Typed(typed.text(), List.of(typed.text()));
    any.add(tier(inFields(phrase, List.of(Fields.NAME)), IN_ORDER_IN_NAME), Occur.SHOULD);
    any.add(tier(inFields(typed, List.of(Fields.TITLE)), IN_TITLE), Occur.SHOULD);
    return any.build();
  }

  /** All there is, what people come for first: whoever typed nothing looks around. */
  private static Query everything() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.MUST);
    for (int i = 0; i < FIRST.size(); i++) {
      String kind = FIRST.get(i).key();
      all.add(tier(Facet.KIND.field(), kind, FIRST.size() - i), Occur.SHOULD);
    }
    return all.build();
  }

  private Optional<Query> whole(Typed typed) {
    String name = plain.whole(typed.text());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    named.add(tier(Fields.WHOLE, name, WHOLE_NAME), Occur.MUST);
    NAMED_KINDS.forEach(
        kind -> named.add(tier(Facet.KIND.field(), kind.key(), NAMED), Occur.SHOULD));
    return Optional.of(named.build());
  }

  private static Query tier(String field, String value, float score) {
    return tier(new TermQuery(new Term(field, value)), score);
  }

  private static Query tier(Query matching, float score) {
    return new BoostQuery(new ConstantScoreQuery(matching), score);
  }

  /** Every part in one of the fields; a part of several words as a phrase. */
  private Query inFields(Typed typed, Iterable<String> fields) {
    QueryBuilder builder = new QueryBuilder(query);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : typed.parts()) {
      List<Query> places = new ArrayList<>();
      for (String field : fields) {
        Optional.ofNullable(builder.createPhraseQuery(field, part))
            .ifPresent(phrase -> places.add(new BoostQuery(phrase, WEIGHTS.get(field))));
      }
      if (!places.isEmpty()) {
        all.add(new DisjunctionMaxQuery(places, 0.1f), Occur.MUST);
      }
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
  }

  /** Things that have some of the words, or of the Han characters. */
  Query some(Typed typed) {
    List<String> terms =
        index.words(typed.text()).stream().map(WordAnalyzer.Word::term).distinct().toList();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : terms) {
      List<Query> places =
          WEIGHTS.entrySet().stream()
              .<Query>map(
                  field ->
                      new BoostQuery(
                          new TermQuery(new Term(field.getKey(), term)), field.getValue()))
              .toList();
      any.add(new DisjunctionMaxQuery(places, 0.1f), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * SOME));
    return terms.isEmpty() ? new MatchNoDocsQuery() : any.build();
  }

  /** Things whose name or identifier begins so, or has a word that does. */
  Query beginning(Typed typed) {
    String name = plain.whole(typed.text());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    if (!name.isEmpty()) {
      any.add(tier(Fields.WHOLE, name, 10), Occur.SHOULD);
      any.add(tier(new PrefixQuery(new Term(Fields.WHOLE, name)), 3), Occur.SHOULD);
      any.add(tier(lastUnfinished(typed), 1), Occur.SHOULD);
    }
    for (String key : Keys.typed(typed.text())) {
      any.add(tier(Fields.KEY, key, 10), Occur.SHOULD);
      any.add(tier(new PrefixQuery(new Term(Fields.KEY, key)), 2), Occur.SHOULD);
    }
    BooleanQuery.Builder named = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    for (Kind kind : List.of(Kind.STATEMENT, Kind.RECOMMENDATION, Kind.SPEECH, Kind.SPEAKER)) {
      named.add(new TermQuery(new Term(Facet.KIND.field(), kind.key())), Occur.MUST_NOT);
    }
    return named.build();
  }

  private Query lastUnfinished(Typed typed) {
    List<String> words = query.words(typed.text()).stream().map(WordAnalyzer.Word::term).toList();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      BooleanQuery.Builder place = new BooleanQuery.Builder();
      for (String field : List.of(Fields.NAME, Fields.TITLE)) {
        Term term = new Term(field, words.get(i));
        boolean last = i == words.size() - 1;
        place.add(last ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
      }
      all.add(place.build(), Occur.MUST);
    }
    return words.isEmpty() ? new MatchNoDocsQuery() : all.build();
  }

  /** What is found and has the values chosen, but for those of one facet. */
  static Query chosen(Query found, Map<Facet, List<String>> chosen, Optional<Facet> but) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(found, Occur.MUST);
    chosen.forEach(
        (facet, values) -> {
          if (but.filter(facet::equals).isEmpty()) {
            values.forEach(
                value -> narrowed.add(new TermQuery(new Term(facet.field(), value)), Occur.FILTER));
          }
        });
    return narrowed.build();
  }
}
