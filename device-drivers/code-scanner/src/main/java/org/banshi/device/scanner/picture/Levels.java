package org.banshi.device.scanner.picture;

/** How dark a place of the picture is, from -1 (as light as the code's light modules) to 1 (as dark as its dark ones). */
interface Levels {

    /** Less difference than this between black and white is the noise of an empty wall, not a code. */
    float LEAST_CONTRAST = 6;

    float darkness(float x, float y);

    /** Threshold and contrast as seen at the three finder patterns, level or sloping between and beyond them. */
    record Plane(Luminance picture, float at, float slopeX, float slopeY, float contrast) implements Levels {

        static Plane of(Luminance picture, Triple triple) {
            float[] corner = ofFinder(picture, triple.topLeft(), triple);
            float[] right = ofFinder(picture, triple.topRight(), triple);
            float[] down = ofFinder(picture, triple.bottomLeft(), triple);
            float x1 = triple.topRight().x() - triple.topLeft().x();
            float y1 = triple.topRight().y() - triple.topLeft().y();
            float x2 = triple.bottomLeft().x() - triple.topLeft().x();
            float y2 = triple.bottomLeft().y() - triple.topLeft().y();
            float area = x1 * y2 - x2 * y1;
            float d1 = right[0] - corner[0];
            float d2 = down[0] - corner[0];
            float slopeX = (d1 * y2 - d2 * y1) / area;
            float slopeY = (d2 * x1 - d1 * x2) / area;
            float at = corner[0]
                    - slopeX * triple.topLeft().x()
                    - slopeY * triple.topLeft().y();
            return new Plane(picture, at, slopeX, slopeY, (corner[1] + right[1] + down[1]) / 3);
        }

        @Override
        public float darkness(float x, float y) {
            float threshold = at + slopeX * x + slopeY * y;
            return Math.clamp((threshold - picture.at(x, y)) * 2 / contrast, -1f, 1f);
        }

        /** Threshold and contrast of one finder pattern: its dark middle against its light ring. */
        private static float[] ofFinder(Luminance picture, Finder finder, Triple triple) {
            Corner right = unit(triple.topLeft(), triple.topRight(), finder);
            Corner down = unit(triple.topLeft(), triple.bottomLeft(), finder);
            float dark = 0;
            float light = 0;
            for (int j = -2; j <= 2; j++) {
                for (int i = -2; i <= 2; i++) {
                    float value = picture.at(
                            finder.x() + i * right.x() + j * down.x(), finder.y() + i * right.y() + j * down.y());
                    if (Math.max(Math.abs(i), Math.abs(j)) == 2) {
                        light += value / 16;
                    } else {
                        dark += value / 9;
                    }
                }
            }
            return new float[] {(dark + light) / 2, light - dark};
        }

        private static Corner unit(Finder from, Finder to, Finder at) {
            double length = from.middle().distance(to.middle());
            double module = at.module(Finder.square(at.x() + to.x() - from.x(), at.y() + to.y() - from.y(), 1, 0));
            return new Corner(
                    (float) ((to.x() - from.x()) / length * module), (float) ((to.y() - from.y()) / length * module));
        }
    }

    /** The threshold is the mean of the neighbourhood: for light that changes within the code. */
    record Neighbourhood(Luminance picture, Sums sums, int radius, float contrast) implements Levels {
        @Override
        public float darkness(float x, float y) {
            return Math.clamp((sums.mean((int) x, (int) y, radius) - picture.at(x, y)) * 2 / contrast, -1f, 1f);
        }
    }
}
