package org.chapter8.serve.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A notebook that asks a query and shows its answer, of the <a
 * href="https://nbformat.readthedocs.io/en/latest/format_description.html">notebook format</a> 4.5.
 */
final class Notebook {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Notebook() {}

  /** The file. */
  static String of(String endpoint, String title, String query) {
    ObjectNode notebook = JSON.createObjectNode();
    notebook.put("nbformat", 4).put("nbformat_minor", 5);
    ObjectNode metadata = notebook.putObject("metadata");
    metadata
        .putObject("kernelspec")
        .put("name", "python3")
        .put("display_name", "Python 3")
        .put("language", "python");
    ArrayNode cells = notebook.putArray("cells");
    cell(cells, "markdown", "title", "# " + title);
    ObjectNode code = cell(cells, "code", "query", Snippets.python(endpoint, query));
    code.putNull("execution_count");
    code.putArray("outputs");
    try {
      return JSON.writeValueAsString(notebook);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  private static ObjectNode cell(ArrayNode cells, String type, String id, String source) {
    ObjectNode cell = cells.addObject().put("id", id).put("cell_type", type).put("source", source);
    cell.putObject("metadata");
    return cell;
  }
}
