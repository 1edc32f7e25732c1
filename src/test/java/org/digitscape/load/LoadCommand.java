package org.digitscape.load;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the programs. */
@Command(
    name = "load",
    description = "Puts load on the packaged server; docs/operations.md says what came of it.",
    subcommands = {ClassArrival.class, TabMemory.class, Soak.class},
    mixinStandardHelpOptions = true)
final class LoadCommand {

  private LoadCommand() {}

  public static void main(String[] arguments) {
    // The browser that looked at the page lives as long as the JVM.
    System.exit(new CommandLine(new LoadCommand()).execute(arguments));
  }
}
