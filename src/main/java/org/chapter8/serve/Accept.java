package org.chapter8.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapter8.serve.page.Format;

/** An {@code Accept} header, as RFC 9110 section 12.5.1 has it. */
final class Accept {
  private static final Accept ANYTHING = new Accept(List.of(new Range("*", "*", 1)));

  /** A media range; a type or subtype may be {@code *}. */
  private record Range(String type, String subtype, double quality) {
    /** How closely it names a media type: 0 not at all, 3 exactly. */
    int fit(String mediaType) {
      int slash = mediaType.indexOf('/');
      if (type.equals("*")) {
        return 1;
      }
      if (!type.equals(mediaType.substring(0, slash))) {
        return 0;
      }
      if (subtype.equals("*")) {
        return 2;
      }
      return subtype.equals(mediaType.substring(slash + 1)) ? 3 : 0;
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * Reads a header; no header accepts anything, and a part that is no media range is passed over.
   */
  static Accept parse(Optional<String> header) {
    if (header.isEmpty() || header.get().isBlank()) {
      return ANYTHING;
    }
    List<Range> ranges = new ArrayList<>();
    for (String part : header.get().split(",", -1)) {
      range(part).ifPresent(ranges::add);
    }
    return new Accept(ranges);
  }

  private static Optional<Range> range(String part) {
    List<String> pieces = Arrays.stream(part.split(";", -1)).map(String::strip).toList();
    String name = pieces.getFirst().toLowerCase(Locale.ROOT);
    int slash = name.indexOf('/');
    if (slash < 1 || slash == name.length() - 1) {
      return Optional.empty();
    }
    double quality = 1;
    for (String parameter : pieces.subList(1, pieces.size())) {
      if (parameter.toLowerCase(Locale.ROOT).startsWith("q=")) {
        quality = quality(parameter.substring(2));
      }
    }
    return Optional.of(new Range(name.substring(0, slash), name.substring(slash + 1), quality));
  }

  private static double quality(String value) {
    return value.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(value) : 0;
  }

  /** The format that a parameter names: by its extension, or by its media type. */
  static Optional<Format> named(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return Format.all().stream()
        .filter(format -> lower.equals(format.extension()) || lower.equals(format.mediaType()))
        .findFirst();
  }

  /** How much a media type is wanted: the quality of the range that names it most closely. */
  double quality(Format format) {
    return qualityOf(format.mediaType());
  }

  /** The same for any media type. */
  double qualityOf(String mediaType) {
    Range best = new Range("", "", 0);
    int bestFit = 0;
    for (Range range : ranges) {
      int fit = range.fit(mediaType);
      if (fit > bestFit || (fit == bestFit && fit > 0 && range.quality() > best.quality())) {
        best = range;
        bestFit = fit;
      }
    }
    return bestFit == 0 ? 0 : best.quality();
  }

  /** The format wanted most; the one offered first among equals; nothing if none is wanted. */
  Optional<Format> best(List<Format> offers) {
    Optional<Format> best = Optional.empty();
    for (Format offer : offers) {
      double quality = quality(offer);
      if (quality > 0 && (best.isEmpty() || quality > quality(best.get()))) {
        best = Optional.of(offer);
      }
    }
    return best;
  }
}
