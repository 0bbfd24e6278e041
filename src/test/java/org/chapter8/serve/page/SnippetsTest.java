package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

final class SnippetsTest {
  private static final String QUERY = "SELECT * { ?s ?p \"it's \\\"so\\\"\" }";

  @Test
  void aQueryStaysWholeInEachLanguage() {
    assertThat(Snippets.of("http://h/sparql", QUERY))
        .extracting(Snippets.Snippet::key)
        .containsExactly("curl", "python", "r", "javascript");
    assertThat(Snippets.of("http://h/sparql", QUERY).getFirst().code()).contains(QUERY);
    assertThat(Quoted.python(QUERY)).doesNotContain(" \"it");
  }

  @Test
  void aLiteralOfJsonIsReadBackAsItWas() throws Exception {
    assertThat(new ObjectMapper().readTree(Quoted.json(QUERY)).asText()).isEqualTo(QUERY);
  }

  @Test
  void aNotebookHasTheQueryInACellOfCode() throws Exception {
    JsonNode notebook = new ObjectMapper().readTree(Notebook.of("http://h/sparql", "T", "ASK {}"));
    assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
    assertThat(notebook.get("cells").get(1).get("cell_type").asText()).isEqualTo("code");
    assertThat(notebook.get("cells").get(1).get("source").asText()).contains("ASK {}");
  }
}
