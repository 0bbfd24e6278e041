package org.chapter8.rdf;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapter8.model.Actor;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.LangString;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingSeries;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Resource;
import org.chapter8.model.Speaker;
import org.chapter8.model.Speech;
import org.chapter8.model.Statement;
import org.chapter8.model.Theme;

/** Extractions of random records of every kind, any component present or absent. */
final class RandomExtractions {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Kind> ACTORS = KINDS.stream().filter(Kind::isActor).toList();
  private static final String ALPHABET = "abZ 09\"\\\n\t<>{}%#'安理会，。（）é𠮷\u3000";

  private final Random random;
  private int serial;

  private RandomExtractions(long seed) {
    random = new Random(seed);
  }

  static Extraction of(long seed) {
    return new RandomExtractions(seed).extraction();
  }

  static List<Class<?>> records() {
    return Arrays.asList(Resource.class.getPermittedSubclasses());
  }

  private Extraction extraction() {
    List<Resource> resources = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      records().forEach(record -> resources.add(resource(record)));
    }
    return new Extraction(Ref.document("S/1/" + serial), "any", resources, List.of());
  }

  private Resource resource(Class<?> record) {
    if (record == Passage.class) {
      return passage();
    }
    RecordComponent[] components = record.getRecordComponents();
    Object[] values = Stream.of(components).map(c -> value(record, c)).toArray();
    for (int i = 1; i < components.length; i++) {
      // An end is drawn as its start was, so that it never lies before it.
      if (List.of("pageEnd", "endDate").contains(components[i].getName())) {
        values[i] = values[i - 1];
      }
    }
    return construct(record, components, values);
  }

  private Passage passage() {
    String exact = text();
    int start = random.nextInt(5000);
    return new Passage(
        ref(Kind.PASSAGE),
        ref(Kind.DOCUMENT),
        start,
        start + exact.codePointCount(0, exact.length()),
        exact,
        random.nextBoolean() ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty(),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty(),
        random.nextBoolean() ? Optional.of(text()) : Optional.empty());
  }

  private static Resource construct(
      Class<?> record, RecordComponent[] components, Object[] values) {
    try {
      Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      return (Resource) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(record + " with " + Arrays.toString(values), e);
    }
  }

  private Object value(Class<?> record, RecordComponent component) {
    return switch (component.getName()) {
      case "id" -> ref(kind(record));
      case "statedIn" -> List.of(ref(Kind.PASSAGE), ref(Kind.PASSAGE));
      case "documentType" -> Optional.of(Ref.term(random.nextBoolean() ? "resolution" : "letter"));
      case "force" -> Ref.term(random.nextBoolean() ? "view" : "proposal");
      default -> value(component.getGenericType());
    };
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class
          ? IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(element)).toList()
          : random.nextBoolean() ? Optional.of(value(element)) : Optional.empty();
    }
    if (type == OptionalInt.class) {
      return random.nextBoolean() ? OptionalInt.of(random.nextInt(9999)) : OptionalInt.empty();
    } else if (type == Ref.class) {
      return ref(KINDS.get(random.nextInt(KINDS.size())));
    } else if (type == LangString.class) {
      return new LangString(text(), random.nextBoolean() ? "zh" : "en");
    } else if (type == String.class) {
      return text();
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(30_000));
    } else if (type == Year.class) {
      return Year.of(1945 + random.nextInt(90));
    }
    throw new AssertionError("no random value of " + type);
  }

  private Ref ref(Kind kind) {
    return new Ref(kind, "x" + text().strip() + "/" + serial++);
  }

  private String text() {
    int[] alphabet = ALPHABET.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    random
        .ints(random.nextInt(8), 0, alphabet.length)
        .forEach(i -> out.appendCodePoint(alphabet[i]));
    return out.toString();
  }

  private Kind kind(Class<?> record) {
    if (record == Actor.class) {
      return ACTORS.get(random.nextInt(ACTORS.size()));
    }
    return Map.<Class<?>, Kind>of(
            Document.class, Kind.DOCUMENT,
            Meeting.class, Kind.MEETING,
            MeetingSeries.class, Kind.SERIES,
            AgendaItem.class, Kind.AGENDA_ITEM,
            Speaker.class, Kind.SPEAKER,
            Speech.class, Kind.SPEECH,
            Statement.class, Kind.STATEMENT,
            Citation.class, Kind.CITATION,
            Theme.class, Kind.THEME,
            Classification.class, Kind.CLASSIFICATION)
        .get(record);
  }
}
