/// The world an exercise runs against, as its tests, the grader and a participant's `main` see it.
///
/// A [PracticeHost] is another process; a [BookShop], a [QuoteApi] or a [Desk] is one world in it,
/// with a [Gate] that can hold every operation. Nothing here serves anything, and nothing uses an
/// HTTP client or a proxy setting: those belong to the program that is looked at. Start reading at
/// [PracticeHost].
@NullMarked
package workshop.practice.world;

import org.jspecify.annotations.NullMarked;
