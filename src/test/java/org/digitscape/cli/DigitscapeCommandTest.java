package org.digitscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitscapeCommandTest {

  @Test
  void handles_serversArguments_isFalse() {
    assertThat(DigitscapeCommand.handles()).isFalse();
    assertThat(DigitscapeCommand.handles("--server.port=9000", "--debug")).isFalse();
  }

  @Test
  void handles_commandsAndHelp_isTrue() {
    assertThat(DigitscapeCommand.handles("train", "--epochs", "1")).isTrue();
    assertThat(DigitscapeCommand.handles("evaluate")).isTrue();
    assertThat(DigitscapeCommand.handles("--help")).isTrue();
    assertThat(DigitscapeCommand.handles("unheard-of")).isTrue();
  }

  @Test
  void execute_unknownCommand_namesItAndIsAUsageError() {
    CommandRun run = CommandRun.of("trian");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'trian'").contains("train");
  }

  @Test
  void execute_help_listsTheCommands() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("train", "evaluate", "http://localhost:8080");
  }

  @Test
  void execute_version_isTheBuilds() {
    assertThat(CommandRun.of("--version").out()).matches("digitscape \\d+\\.\\d+\\.\\d+\\S*\\s*");
  }
}
