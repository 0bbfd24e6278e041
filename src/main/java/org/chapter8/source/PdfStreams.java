package org.chapter8.source;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams that inflate beyond all measure, before anything is done with them: a PDF
 * library inflates some while it opens a file. Streams are found by their keyword alone, so that a
 * broken file is looked through as well. Nothing inflated is kept.
 */
final class PdfStreams {
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
  private static final Pattern PACKED =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])");
  private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final int DICTIONARY = 2048;
  private static final int CHUNK = 1 << 16;

  private final byte[] bytes;
  private final String latin;
  private final long most;

  private PdfStreams(byte[] bytes, long most) {
    this.bytes = bytes;
    this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
    this.most = most;
  }

  /**
   * The place of the first stream that inflates to more than {@code most} bytes, or that is packed
   * more than once, which documents are not and bombs are.
   */
  static OptionalLong bomb(byte[] bytes, long most) {
    return new PdfStreams(bytes, most).find();
  }

  private OptionalLong find() {
    Matcher stream = STREAM.matcher(latin);
    while (stream.find()) {
      String dictionary = dictionary(stream.start());
      long packed = PACKED.matcher(dictionary).results().count();
      boolean image = IMAGE.matcher(dictionary).find();
      if (packed > 1 || (packed > 0 && !image && inflatesBeyond(stream.end()))) {
        return OptionalLong.of(stream.start());
      }
    }
    return OptionalLong.empty();
  }

  /** What stands before a stream, back to the object that it belongs to. */
  private String dictionary(int stream) {
    String before = latin.substring(Math.max(0, stream - DICTIONARY), stream);
    int object = before.lastIndexOf(" obj");
    return object < 0 ? before : before.substring(object);
  }

  private boolean inflatesBeyond(int start) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] chunk = new byte[CHUNK];
      long size = 0;
      int got = inflater.inflate(chunk);
      while (got > 0 && size <= most) {
        size += got;
        got = inflater.inflate(chunk);
      }
      return size > most;
    } catch (DataFormatException notDeflated) {
      // Such a stream is left to the library, which takes what can be read of it.
      return false;
    } finally {
      inflater.end();
    }
  }
}
