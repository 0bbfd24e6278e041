package org.chapter8.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures as sentences. */
final class Messages {
  private Messages() {}

  static String of(Throwable failure) {
    return switch (failure) {
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
      case AccessDeniedException denied -> denied.getFile() + ": access denied";
      case FileSystemException other -> other.getMessage();
      default -> String.valueOf(failure.getMessage());
    };
  }
}
