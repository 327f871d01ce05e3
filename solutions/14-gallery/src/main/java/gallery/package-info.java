/// Exercise 14: a book shop's covers as a gallery, from the web to a page of thumbnails.
///
/// Given are [Crawler], which walks through the shop and finds its [Book]s, [CoverWorker], a
/// process that makes thumbnails, and [IndexPage]. You write what brings them together. Start
/// reading at [Gallery].
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
