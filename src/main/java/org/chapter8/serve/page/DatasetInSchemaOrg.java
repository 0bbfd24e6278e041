package org.chapter8.serve.page;

import java.nio.file.Files;
import org.apache.jena.riot.RDFDataMgr;
import org.chapter8.publish.Release;
import org.chapter8.serve.schema.SchemaOrg;

/** The data set of a release in the terms of schema.org. */
final class DatasetInSchemaOrg {
  private DatasetInSchemaOrg() {}

  /** JSON-LD to embed; empty for a release of an older version, which doesn't tell of itself. */
  static String of(Release release) {
    if (!Files.exists(release.record())) {
      return "";
    }
    return SchemaOrg.of(
            RDFDataMgr.loadGraph(release.record().toUri().toString()), release.base() + "dataset")
        .orElse("");
  }
}
