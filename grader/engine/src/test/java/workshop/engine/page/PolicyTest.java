package workshop.engine.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTest {
  @Test
  void nothing_is_allowed_but_the_one_script_and_the_one_style_sheet() {
    // The example of the specification: https://www.w3.org/TR/CSP3/#match-element-to-source-list
    assertThat(Policy.of("alert('Hello, world.');", ""))
        .isEqualTo(
            "default-src 'none'; "
                + "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; "
                + "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
                + "base-uri 'none'; form-action 'none'");
  }
}
