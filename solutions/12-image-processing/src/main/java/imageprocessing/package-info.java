/// Thumbnails of many pictures, made by a codec that no process survives for long.
///
/// [Thumbnails] is asked for them and starts workers; [ThumbnailWorker] is what runs in one. Start
/// reading at [Thumbnails].
@NullMarked
package imageprocessing;

import org.jspecify.annotations.NullMarked;
