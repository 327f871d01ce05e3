package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import workshop.measuring.machine.ThisMachine;

class MeasuredTest {
  private static final ThisMachine MACHINE =
      new ThisMachine("Some Processor", 8, "16 GB", "Some System 1", "JDK 25");

  @Test
  void the_machine_and_the_command_are_named() {
    assertThat(measured(0.01).text())
        .contains(
            "Some Processor, 8 cores, 16 GB, Some System 1, JDK 25; 2026-01-02, the median of 3.")
        .contains("mvn prepare-package exec:exec@tables -pl grader/measuring -Donly=cost -Druns=3")
        .endsWith("Other programs had 1 % of the machine's cores meanwhile.\n");
  }

  @Test
  void a_machine_that_was_busy_is_named_as_such() {
    assertThat(measured(0.4).text()).contains("had 40 %").contains("measure again");
    assertThat(measured(0.4).shortly()).endsWith("; others had 40 % of the cores");
    assertThat(measured(-1).text()).doesNotContain("Other programs");
  }

  @Test
  void this_machine_has_a_processor_and_cores() {
    ThisMachine machine = ThisMachine.look();

    assertThat(machine.processor()).isNotBlank();
    assertThat(machine.cores()).isPositive();
    assertThat(machine.jdk()).startsWith("JDK 2");
  }

  private static Measured measured(double others) {
    return new Measured(MACHINE, LocalDate.of(2026, 1, 2), 3, "cost", others);
  }
}
