package workshop.cockpit.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {
  @ParameterizedTest
  @CsvSource({
    "25.0.3+9-LTS, WELL",
    "25.0.4, WELL",
    "25.0.2+10, ILL",
    "25, ILL",
    "26, ILL",
    "21.0.9, ILL"
  })
  void a_jdk_is_25_0_3_or_a_later_25(String version, Symptom.State state) {
    assertThat(Examination.jdk(Runtime.Version.parse(version)).state()).isEqualTo(state);
  }

  @Test
  void one_core_is_worth_knowing() {
    assertThat(Examination.cores(1).state()).isEqualTo(Symptom.State.NOTE);
    assertThat(Examination.cores(2).state()).isEqualTo(Symptom.State.WELL);
  }

  @Test
  void without_proc_it_says_what_the_judge_looks_at_instead() {
    Symptom none = Examination.proc(Path.of("no", "such", "file"));

    assertThat(none.state()).isEqualTo(Symptom.State.NOTE);
    assertThat(none.words()).contains("thread dumps", System.getProperty("os.name"));
  }

  @Test
  void without_maven_there_is_no_version_to_tell() {
    assertThat(Examination.maven("").state()).isEqualTo(Symptom.State.NOTE);
    assertThat(Examination.maven("3.9.11 on Java 17").words()).isEqualTo("3.9.11 on Java 17");
  }
}
