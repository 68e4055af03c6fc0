package org.banshi.device.scanner.picture;

import java.util.Random;

/** What lens and sensor add to the light that falls in. */
final class SensorEffects {

    private SensorEffects() {}

    static float[][] gauss(float[][] from, double sigma) {
        int radius = (int) Math.ceil(sigma * 3);
        float[] weights = new float[2 * radius + 1];
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
            weights[i + radius] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + radius];
        }
        float[][] across = new float[from.length][from[0].length];
        float[][] both = new float[from.length][from[0].length];
        for (int y = 0; y < from.length; y++) {
            for (int x = 0; x < from[0].length; x++) {
                float value = 0;
                for (int i = -radius; i <= radius; i++) {
                    value += weights[i + radius] * from[y][Math.clamp(x + i, 0, from[0].length - 1)];
                }
                across[y][x] = value / sum;
            }
        }
        for (int y = 0; y < from.length; y++) {
            for (int x = 0; x < from[0].length; x++) {
                float value = 0;
                for (int i = -radius; i <= radius; i++) {
                    value += weights[i + radius] * across[Math.clamp(y + i, 0, from.length - 1)][x];
                }
                both[y][x] = value / sum;
            }
        }
        return both;
    }

    /** A shake of so many pixels in some direction. */
    static float[][] moved(float[][] from, double length, double degrees) {
        double dx = Math.cos(Math.toRadians(degrees));
        double dy = Math.sin(Math.toRadians(degrees));
        int steps = (int) Math.ceil(length * 2);
        float[][] to = new float[from.length][from[0].length];
        for (int y = 0; y < from.length; y++) {
            for (int x = 0; x < from[0].length; x++) {
                float sum = 0;
                for (int step = 0; step <= steps; step++) {
                    double way = length * ((double) step / steps - 0.5);
                    sum += from[Math.clamp((int) Math.round(y + way * dy), 0, from.length - 1)][
                            Math.clamp((int) Math.round(x + way * dx), 0, from[0].length - 1)];
                }
                to[y][x] = sum / (steps + 1);
            }
        }
        return to;
    }

    static Luminance sensed(float[][] light, double noise, float quality, Random random) {
        int width = light[0].length;
        byte[] pixels = new byte[light.length * width];
        for (int i = 0; i < pixels.length; i++) {
            double value = light[i / width][i % width] + random.nextGaussian() * noise;
            pixels[i] = (byte) Math.clamp(Math.round(value), 0, 255);
        }
        return StressPictures.compressed(new Luminance(width, light.length, pixels), quality);
    }
}
