package org.banshi.contract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Key pairs in files: PKCS#8 and X.509 as PEM (RFC 7468), one after the other, readable by the owner alone. */
final class Pem {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private Pem() {}

    static String encode(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    static void save(CipherSuite.KeyMaterial key, Path file) throws IOException {
        write(file, encode("PRIVATE KEY", key.privateKey()) + encode("PUBLIC KEY", key.publicKey()), true);
    }

    static CipherSuite.KeyMaterial load(Path file) throws IOException {
        if (isPosix()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (!OWNER_ALONE.containsAll(permissions)) {
                throw new IOException("The key file " + file + " can be read by others. Make a new key, or at least run"
                        + " chmod 600 on it.");
            }
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        return new CipherSuite.KeyMaterial(decode(text, "PRIVATE KEY", file), decode(text, "PUBLIC KEY", file));
    }

    /** Complete or not at all, and on the disk when this returns. */
    static void write(Path file, String text, boolean secret) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.resolveSibling(".");
        Files.createDirectories(folder);
        Path temporary = secret && isPosix()
                ? Files.createTempFile(folder, ".new", "", ownerAlone())
                : Files.createTempFile(folder, ".new", "");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (!secret && isPosix()) {
                Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static byte[] decode(String text, String label, Path file) throws IOException {
        Matcher block = Pattern.compile("-----BEGIN " + label + "-----(.*?)-----END " + label + "-----", Pattern.DOTALL)
                .matcher(text);
        if (!block.find()) {
            throw new IOException("The key file " + file + " has no block " + label + ".");
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(1));
        } catch (IllegalArgumentException e) {
            // Without the cause: it might quote a part of the key.
            throw new IOException("The block " + label + " of the key file " + file + " is damaged.");
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> ownerAlone() {
        return PosixFilePermissions.asFileAttribute(OWNER_ALONE);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
