package org.chapter8.publish;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** RDF to JSON-LD, compacted with the published context; nothing is fetched. */
public final class Compaction {
  private final JsonDocument context;

  private Compaction(JsonDocument context) {
    this.context = context;
  }

  /**
   * Compaction with a context file.
   *
   * @throws IOException if the file is not there or no JSON-LD context
   */
  public static Compaction with(Path contextFile) throws IOException {
    try (InputStream in = Files.newInputStream(contextFile)) {
      return new Compaction(JsonDocument.of(in));
    } catch (NoSuchFileException e) {
      throw new IOException(contextFile + ": the JSON-LD context is not there", e);
    } catch (JsonLdError e) {
      throw new IOException(contextFile + " is no JSON-LD context: " + e.getMessage(), e);
    }
  }

  /** The value of {@code @context}. */
  public JsonValue context() {
    JsonObject document = context.getJsonContent().orElseThrow().asJsonObject();
    return document.get("@context");
  }

  /**
   * Statements as a compacted document with {@code @context}.
   *
   * @param nQuads lines of N-Triples or N-Quads
   */
  public JsonObject compact(String nQuads) throws IOException {
    try {
      QuadsToJsonld expansion = JsonLd.fromRdf().ordered(true);
      new NQuadsReader(new StringReader(nQuads)).provide(expansion);
      JsonArray expanded = expansion.toJsonLd();
      Document document = JsonDocument.of(expanded);
      return JsonLd.compact(document, context).ordered(true).get();
    } catch (JsonLdError | RdfConsumerException | NQuadsReaderException e) {
      throw new IOException("cannot write JSON-LD: " + e.getMessage(), e);
    }
  }
}
