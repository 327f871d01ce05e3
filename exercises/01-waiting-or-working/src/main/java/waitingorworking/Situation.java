package waitingorworking;

import java.util.Set;

/// What has to be known to choose a model.
///
/// @param kinds what the program's steps do: one kind or both
/// @param apiOnlyBlocks whether what it waits for can only be had by a call that blocks, as is
///   usual with old libraries
/// @param isolated whether its work must run apart, because it may crash, hang or leak
public record Situation(Set<Kind> kinds, boolean apiOnlyBlocks, boolean isolated) {
  /// @throws IllegalArgumentException if there is no kind, as a program has at least one step
  public Situation {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("a program has at least one step");
    }
  }
}
