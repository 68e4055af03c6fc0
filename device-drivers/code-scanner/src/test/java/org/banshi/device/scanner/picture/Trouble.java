package org.banshi.device.scanner.picture;

/** What befalls a code before it is photographed, and what the camera adds. */
enum Trouble {
    NONE,
    ROTATED,
    PERSPECTIVE,
    BLURRED,
    MOVED,
    NOISY,
    LOW_CONTRAST,
    UNEVEN_LIGHT,
    GLARE,
    JPEG,
    TINY,
    CURVED,
    COVERED,
    INVERTED,
    MIRRORED,
    DAMAGED_FINDER,
    DENSE,
    ALL_AT_ONCE
}
