package org.chapter8.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.chapter8.model.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The text that a page in HTML shows, or a file in XML holds: a paragraph for each block, a line
 * for each row of a table.
 */
final class MarkupText implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of("head", "script", "style", "noscript", "template", "nav", "iframe", "object", "svg");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> PREFORMATTED = Set.of("pre", "textarea");

  private final int mostDepth;
  private final boolean html;
  private final Blocks blocks = new Blocks();
  private boolean tooDeep;

  /** Open elements that have words of their own beside other elements. */
  private final Set<Node> mixed = Collections.newSetFromMap(new IdentityHashMap<>());

  private MarkupText(int mostDepth, boolean html) {
    this.mostDepth = mostDepth;
    this.html = html;
  }

  /**
   * The text of markup.
   *
   * @throws UnreadableException if it goes beyond a limit
   */
  static String of(String markup, boolean html, Limits limits, String name)
      throws UnreadableException {
    refuseTooManyTags(markup, limits, name);
    Document document = Jsoup.parse(markup, "", html ? Parser.htmlParser() : Parser.xmlParser());
    MarkupText text = new MarkupText(limits.depth(), html);
    document.filter(text);
    if (text.tooDeep) {
      throw refused(name, "expected at most %d elements in each other, found more", limits.depth());
    }
    text.blocks.end();
    return text.blocks.toString();
  }

  /** Parsed elements take many times the room of their tags, so these are counted first. */
  static void refuseTooManyTags(String markup, Limits limits, String name)
      throws UnreadableException {
    if (markup.chars().filter(c -> c == '<').count() > limits.elements()) {
      throw refused(name, "expected at most %d tags, found more", limits.elements());
    }
  }

  private static UnreadableException refused(String name, String message, int limit) {
    return new RawFile(name, new byte[0]).refused("source.too-large", message.formatted(limit));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth > mostDepth) {
      tooDeep = true;
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      if (html && LEFT_OUT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode text) {
    if (html && isIn(text, PREFORMATTED)) {
      blocks.add(text.getWholeText());
    } else {
      blocks.addSqueezed(text.getWholeText());
    }
  }

  private static boolean isIn(Node node, Set<String> elements) {
    Node parent = node.parent();
    return parent != null && elements.contains(parent.normalName());
  }

  private void begin(Element element) {
    if (element.childNodes().stream().anyMatch(MarkupText::hasWords)) {
      mixed.add(element);
    }
    if (html && element.nameIs("br")) {
      blocks.add("\n");
    } else {
      breakAt(element);
    }
  }

  private static boolean hasWords(Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private void breakAt(Element element) {
    if (isBlock(element) && html && isIn(element, CELLS)) {
      blocks.addSqueezed(" ");
    } else if (isBlock(element)) {
      blocks.end();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      mixed.remove(element);
      if (html && CELLS.contains(element.normalName())) {
        blocks.add("\t");
      } else if (!element.nameIs("br")) {
        breakAt(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** In XML an element is a block unless there are words beside it. */
  private boolean isBlock(Element element) {
    return html
        ? element.isBlock() && !CELLS.contains(element.normalName())
        : !mixed.contains(element.parent());
  }
}
