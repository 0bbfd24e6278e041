package org.chapter8.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.chapter8.rdf.TableErrors;

/** Failures as sentences; errors in tables as a line each. */
final class Messages {
  private Messages() {}

  static String of(Throwable failure) {
    if (failure.getCause() instanceof TableErrors errors) {
      return "the authority tables are not right:\n" + errors.getMessage();
    }
    return switch (failure) {
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
      case AccessDeniedException denied -> denied.getFile() + ": access denied";
      case UncheckedIOException wrapped -> of(wrapped.getCause());
      case FileSystemException other -> other.getMessage();
      default ->
          Optional.ofNullable(failure.getMessage())
              .map(message -> message.strip().replaceAll("\\s*\\R\\s*", " "))
              .orElseGet(failure::toString);
    };
  }
}
