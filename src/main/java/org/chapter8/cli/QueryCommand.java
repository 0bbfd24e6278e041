package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.chapter8.publish.OpenRelease;
import org.chapter8.serve.examples.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Runs a SPARQL query on the current release.")
final class QueryCommand implements Callable<Integer> {
  private static final String OFF =
      "SERVICE is off and nothing was sent; --services lets a query ask the services of"
          + " fuseki-config/services.ttl";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The query, or an example in Turtle (queries/examples/*.ttl, queries/federated/*.ttl).")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      description =
          "text, json, xml, csv or tsv for SELECT and ASK; ttl, nt or jsonld for graphs. Default:"
              + " text, or ttl.")
  private String format = "";

  @Option(
      names = "--services",
      description =
          "Lets the query ask other services by SERVICE, those of fuseki-config/services.ttl. Who"
              + " answered is told on standard error.")
  private boolean asksServices;

  @Option(
      names = "--allow-list",
      paramLabel = "LIST",
      description = "Another list of the services that --services may ask.")
  private Path allowList = Home.services();

  @Option(names = "--data", paramLabel = "DIR", description = "Data folder. Default: data.")
  private Path data = Home.data();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; expected a file with a query");
    }
    Query query;
    try {
      query = QueryFactory.create(sparql());
    } catch (CharacterCodingException e) {
      err.println(file + ": expected a query in UTF-8, found other bytes");
      return 2;
    } catch (QueryParseException e) {
      err.println(file + ": " + QueryErrors.of(e));
      return 2;
    } catch (QueryException e) {
      err.println(file + ": " + e.getMessage());
      return 2;
    }
    try (OpenRelease release = OpenRelease.current(data, Home.config())) {
      if (asksServices) {
        ServiceResults.write(query, release, format, System.out, allowList, err);
      } else {
        Results.write(query, release.dataset(), format, System.out);
      }
      if (System.out.checkError()) {
        throw new IOException("the result could not be written to standard output");
      }
      return 0;
    } catch (QueryDeniedException e) {
      throw new IOException(file + ": " + (asksServices ? e.getMessage() : OFF), e);
    }
  }

  private String sparql() throws IOException {
    return file.toString().endsWith(".ttl") ? Examples.read(file).sparql() : Files.readString(file);
  }
}
