/// The hidden tests of exercise 14.
///
/// A [Hall] is a shop, a codec and a folder, each behind a gate; [Inspection] looks at what has
/// been hung up there. Most tests look at one of two runs: [OpeningDay] and [HeldFiles]. None of
/// them looks at a clock. Start reading at [GalleryTest].
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
