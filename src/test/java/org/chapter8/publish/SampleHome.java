package org.chapter8.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chapter8.NoNames;
import org.chapter8.echo.EchoFinder;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.rdf.Iris;

/** A project folder with the real ontology, queries and configuration and a small table. */
public final class SampleHome {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String STATES =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      <https://w3id.org/chapter8/state/CHL> a c8:State, c8:Actor ;
        skos:prefLabel "智利"@zh, "Chile"@en ;
        owl:sameAs <http://www.wikidata.org/entity/Q298> .
      <https://w3id.org/chapter8/organization/african-union> a c8:Organization, c8:Actor ;
        skos:prefLabel "非洲联盟"@zh, "African Union"@en ; skos:altLabel "非盟"@zh .
      <https://w3id.org/chapter8/organ/security-council> a c8:Organ, c8:Actor ;
        skos:prefLabel "安全理事会"@zh, "Security Council"@en .
      """;

  private static final String NAMES =
      """
      actor,name,language,kind,from,until,source,note
      organization/african-union,African Club,en,former,1971-10-27,1997,https://example.org/names,
      organization/african-union,非盟主席,zh,office,,,https://example.org/names,
      """;
  private static final String MEMBERSHIPS =
      """
      organization,member,role,from,until,source,note
      organ/security-council,state/CHL,elected-member,2003,2004,https://example.org/members,
      """;

  private final Path path;

  private SampleHome(Path path) {
    this.path = path;
  }

  /** A project folder in {@code folder}. */
  public static SampleHome in(Path folder) throws IOException {
    Path home = folder.resolve("home");
    Path ontology = Files.createDirectories(home.resolve("ontology"));
    for (String file : List.of("chapter8.ttl", "alignments.ttl", "context.jsonld")) {
      Files.copy(PROJECT.resolve("ontology").resolve(file), ontology.resolve(file));
    }
    Files.createDirectories(ontology.resolve("authorities"));
    Files.writeString(ontology.resolve("authorities/actors.ttl"), STATES);
    Files.writeString(ontology.resolve("authorities/names.csv"), NAMES);
    Files.writeString(ontology.resolve("authorities/memberships.csv"), MEMBERSHIPS);
    copy(PROJECT.resolve("ontology/shapes"), ontology.resolve("shapes"));
    copy(PROJECT.resolve("queries/pages"), home.resolve("queries/pages"));
    copy(PROJECT.resolve("queries/examples"), home.resolve("queries/examples"));
    copy(PROJECT.resolve("queries/fetch"), home.resolve("queries/fetch"));
    copy(PROJECT.resolve("queries/federated"), home.resolve("queries/federated"));
    Path config = Files.createDirectories(home.resolve("fuseki-config"));
    for (String file : List.of("chapter8.ttl", "cors.properties")) {
      Files.copy(PROJECT.resolve("fuseki-config").resolve(file), config.resolve(file));
    }
    return new SampleHome(home);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** The real tables in place of the small one. */
  public SampleHome withRealTables() throws IOException {
    Path tables = path.resolve("ontology/authorities");
    Files.delete(tables.resolve("actors.ttl"));
    Files.delete(tables.resolve("names.csv"));
    Files.delete(tables.resolve("memberships.csv"));
    copy(PROJECT.resolve("ontology/authorities"), tables);
    copy(PROJECT.resolve("ontology/links"), path.resolve("ontology/links"));
    return this;
  }

  /** Replaces a text of the assembler file that must be there. */
  public SampleHome configured(String old, String replacement) throws IOException {
    Path file = path.resolve("fuseki-config/chapter8.ttl");
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " has no " + old);
    }
    Files.writeString(file, text.replace(old, replacement));
    return this;
  }

  public Path path() {
    return path;
  }

  public StoreConfig config() {
    return new StoreConfig(path.resolve("fuseki-config/chapter8.ttl"));
  }

  /** A job for extractions made by hand. */
  public Job job(Path out, List<Extraction> extractions) {
    return job(out, Iris.DEFAULT_BASE, extractions, dataset -> List.of());
  }

  /** A job with a base and checks. */
  public Job job(
      Path out,
      String base,
      List<Extraction> extractions,
      Function<DatasetGraph, List<Finding>> checks) {
    List<Input> inputs =
        java.util.stream.IntStream.range(0, extractions.size())
            .mapToObj(index -> Integer.toString(index))
            .map(name -> new Input(name, Path.of(name)))
            .toList();
    return new Job(
        out,
        base,
        path.resolve("ontology"),
        config(),
        inputs,
        List.of(),
        Checksums.sha256(base + extractions.size()),
        file -> extractions.get(Integer.parseInt(file.toString())),
        new EchoFinder(NoNames.INSTANCE),
        2,
        checks,
        step -> {});
  }
}
