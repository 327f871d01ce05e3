/// Pictures, and the legacy codec that makes thumbnails of them.
///
/// [Album] writes a folder of pictures made from a seed and knows what each looks like,
/// [LegacyCodec] shrinks one of them at a time, for as long as it lasts: a [Quirk] tells which
/// pictures it does not survive. Where the codec runs, and who ends it, is not decided here. Start
/// reading at [LegacyCodec].
@NullMarked
package workshop.practice.pictures;

import org.jspecify.annotations.NullMarked;
