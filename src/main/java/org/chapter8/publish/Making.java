package org.chapter8.publish;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A release that is being made.
 *
 * @param folder its folder
 * @param work a folder in it for files that go when it is done
 * @param described its catalogue, once everything else was counted
 */
record Making(
    Path folder,
    Path work,
    Quads quads,
    TableDumps tables,
    AtomicReference<Catalogue.Description> described) {

  Path dumps() {
    return folder.resolve("dumps");
  }

  Statistics counts() {
    return described.get().counts();
  }
}
