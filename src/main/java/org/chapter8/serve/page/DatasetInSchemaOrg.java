package org.chapter8.serve.page;

import java.nio.file.Files;
import org.apache.jena.riot.RDFDataMgr;
import org.chapter8.publish.Release;
import org.chapter8.serve.schema.SchemaOrg;

/** The data set of a release in the terms of schema.org. */
final class DatasetInSchemaOrg {
  private DatasetInSchemaOrg() {}

  private static final String KEY = "dataset in schema.org";

  /** JSON-LD to embed, made once. */
  static String of(Published published) {
    return published.remembered().texts().computeIfAbsent(KEY, key -> of(published.release()));
  }

  /** Empty for a release of an older version, which doesn't tell of itself. */
  private static String of(Release release) {
    if (!Files.exists(release.record())) {
      return "";
    }
    return SchemaOrg.of(
            RDFDataMgr.loadGraph(release.record().toUri().toString()), release.base() + "dataset")
        .orElse("");
  }
}
