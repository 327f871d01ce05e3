/// SVG: markup written safely and bars written small.
///
/// A picture can have tens of thousands of bars; here they become few paths. Text that came from
/// the participant is made fit to be shown by [PlainText] and escaped by an XML writer. Nothing
/// here knows where anything is drawn. Start reading at [Marks].
@NullMarked
package workshop.engine.svg;

import org.jspecify.annotations.NullMarked;
