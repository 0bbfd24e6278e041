package org.chapter8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project folder of its own, with a Maven and Javas that only say so. */
final class LauncherTest {
  @TempDir private Path home;

  @BeforeEach
  void makeProject() throws IOException {
    Files.copy(Path.of("chapter8"), home.resolve("chapter8"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("src/main"));
    script(
        home.resolve("mvnw"),
        "echo \"maven $* with $JAVA_HOME\"; mkdir -p target/lib; : > target/chapter8.jar");
    jdk("new", "25");
    jdk("old", "17");
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void jdk(String name, String version) throws IOException {
    Path bin = Files.createDirectories(home.resolve(name).resolve("bin"));
    script(
        bin.resolve("java"),
        """
        case "$*" in
          *XshowSettings*)
            echo '    java.home = %s' >&2
            echo '    java.specification.version = %s' >&2 ;;
          *) echo "java %s $*" ;;
        esac"""
            .formatted(home.resolve(name), version, version));
    script(bin.resolve("javac"), ":");
  }

  private String run(String javaHome, String onPath, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(arguments).redirectErrorStream(true);
    builder.command().addFirst(home.resolve("chapter8").toString());
    builder.environment().put("JAVA_HOME", javaHome);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("PATH", home.resolve(onPath).resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("CHAPTER8_INSTALL", "no");
    return output(builder);
  }

  private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  @Test
  void aJavaThatIsTooOldIsPassedOver() throws Exception {
    String output = run(home.resolve("old").toString(), "new", "query", "a b.rq");
    assertThat(output).contains("java 25").contains("query a b.rq");
  }

  @Test
  void whatIsBuiltIsNotBuiltAgainUntilASourceChanges() throws Exception {
    String javaHome = home.resolve("new").toString();
    assertThat(run(javaHome, "new", "check")).contains("Building Chapter8");
    assertThat(run(javaHome, "new", "check")).doesNotContain("Building");
    Path source = Files.writeString(home.resolve("src/main/A.java"), "");
    assertThat(source.toFile().setLastModified(System.currentTimeMillis() + 10_000)).isTrue();
    assertThat(run(javaHome, "new", "check")).contains("Building Chapter8");
  }

  @Test
  void aBuildThatFailsShowsItsLog() throws Exception {
    script(home.resolve("mvnw"), "echo 'the reason'; exit 1");
    assertThat(run(home.resolve("new").toString(), "new", "check"))
        .contains("The build failed")
        .contains("the reason")
        .doesNotContain("java 25");
  }

  @Test
  void testsRunWithMavenAndItsArguments() throws Exception {
    assertThat(run(home.resolve("new").toString(), "old", "test", "-Dtest=X"))
        .contains("maven -B verify -Dtest=X with " + home.resolve("new"));
  }

  @Test
  void servingPreparesTheReleaseFirst() throws Exception {
    String output = run(home.resolve("new").toString(), "new", "serve", "--port", "0");
    assertThat(output)
        .containsSubsequence(
            "TieredStopAtLevel=1",
            "serve --port 0 --only-build",
            "prepared=true",
            "serve --port 0");
  }

  /** The launcher as root on a Debian that has nothing but what every Debian has. */
  private String bareDebian(String install) throws IOException, InterruptedException {
    Path bin = Files.createDirectories(home.resolve("bare"));
    for (String tool : List.of("sh", "sed", "head", "tr", "dirname", "ls", "cat")) {
      Path found = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin") : Path.of("/usr/bin");
      Files.createSymbolicLink(bin.resolve(tool), found.resolve(tool));
    }
    script(bin.resolve("id"), "echo 0");
    script(bin.resolve("apt-get"), "echo \"$*\" >> " + home.resolve("apt.log"));
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("chapter8").toString(), "test").redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", home.resolve("new").toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("CHAPTER8_INSTALL", install);
    return output(builder);
  }

  @Test
  void whatTheTestsUseIsInstalledInOneGo() throws Exception {
    assertThat(bareDebian("yes")).contains("Installing what the tests use").contains("verify");
    assertThat(Files.readAllLines(home.resolve("apt.log")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("install ")
        .contains(" chromium chromium-driver fonts-wqy-microhei curl raptor2-utils nodejs");
  }

  @Test
  void nothingIsInstalledWhereThatIsNotWanted() throws Exception {
    assertThat(bareDebian("no")).contains("Not installed").contains("raptor2-utils");
    assertThat(home.resolve("apt.log")).doesNotExist();
  }
}
