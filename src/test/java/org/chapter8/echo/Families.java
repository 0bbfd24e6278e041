package org.chapter8.echo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapter8.echo.EchoSet.Pair;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * Statements in families: two of one family are an echo, two of different families are none. Kinds
 * are not told.
 */
record Families(List<Said> statements, List<Pair> pairs) implements Judged {

  static Families read(Path file) throws IOException {
    List<String> families = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        families.add(cells[0]);
        said.add(said(cells, said.size()));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean echo = families.get(i).equals(families.get(j));
        Said a = said.get(i);
        Said b = said.get(j);
        boolean abroad = !a.text().lang().equals(b.text().lang());
        pairs.add(new Pair(i + "-" + j, a.id(), b.id(), echo, "", "dev", abroad));
      }
    }
    return new Families(EchoSet.inOrder(said), pairs);
  }

  private static Said said(String[] cells, int number) {
    Ref document = Ref.document("d" + number);
    return new Said(
        new Ref(Ref.Kind.STATEMENT, "d" + number + "/0"),
        new LangString(cells[6], cells[1]),
        Optional.of(LocalDate.parse(cells[2])),
        document,
        document,
        0,
        EchoSet.refs(cells[4]),
        EchoSet.refs(cells[5]),
        List.of(),
        cells[3],
        List.of(),
        List.of());
  }
}
