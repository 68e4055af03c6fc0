/** Pictures of paper by SANE: flatbeds and document cameras; straightened, cropped and kept small. */
@NullMarked
package org.banshi.device.sane;

import org.jspecify.annotations.NullMarked;
