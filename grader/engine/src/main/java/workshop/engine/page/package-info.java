/// Page: what grading an exercise came to and what its runs looked like, as one HTML file.
///
/// The file loads nothing, and its policy forbids it to. Whatever came from the participant's code
/// is escaped by the template engine, by an XML writer, or as data of a script; a test puts markup
/// into every such place. How a run is drawn is the business of the picture room. Start reading at
/// [RunPage].
@NullMarked
package workshop.engine.page;

import org.jspecify.annotations.NullMarked;
