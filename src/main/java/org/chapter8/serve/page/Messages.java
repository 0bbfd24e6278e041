package org.chapter8.serve.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words of pages in one language. */
public final class Messages {
  private static final Map<Lang, Messages> ALL =
      Map.of(Lang.EN, read(Lang.EN), Lang.ZH, read(Lang.ZH));

  private final Properties words;
  private final Locale locale;

  private Messages(Properties words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  public static Messages of(Lang lang) {
    return ALL.get(lang);
  }

  /**
   * What a page says.
   *
   * @param values for the places {@code {0}}, {@code {1}}… as {@link MessageFormat} has them
   * @throws IllegalArgumentException if no message has the key: a template is wrong
   */
  public String say(String key, Object... values) {
    String message = words.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no message \"" + key + "\" in " + locale);
    }
    boolean isPlain = values.length == 0 && message.indexOf('\'') < 0;
    return isPlain ? message : new MessageFormat(message, locale).format(values);
  }

  /** Whether there is a message of this key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Messages read(Lang lang) {
    String file = "messages_" + lang.tag() + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return new Messages(words, Locale.forLanguageTag(lang.tag()));
  }
}
