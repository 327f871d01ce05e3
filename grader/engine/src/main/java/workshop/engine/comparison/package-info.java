/// Comparison: what a run is shown beside, so that the reader sees what is different.
///
/// The repository keeps submissions; some of them are named, in files beside an exercise's notes,
/// to be compared with: by their timelines here, by what they cost in the module `measuring`. Start
/// reading at [Timelines].
@NullMarked
package workshop.engine.comparison;

import org.jspecify.annotations.NullMarked;
