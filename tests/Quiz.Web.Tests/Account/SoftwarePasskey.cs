using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Quiz.Web.Tests.Account;

/// <summary>A passkey device in software: one ES256 key for <c>localhost</c>, no attestation (W3C Web Authentication, level 3).</summary>
public sealed class SoftwarePasskey : IDisposable
{
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte HasCredential = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string userHandle = "";

    public string Id => Base64Url.EncodeToString(id);

    /// <summary>The credential for creation options, as the browser's JSON.</summary>
    public string Create(JsonElement options)
    {
        userHandle = options.GetProperty("user").GetProperty("id").GetString()!;
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        // COSE key {1: 2, 3: -7, -1: 1, -2: x, -3: y} (RFC 9053).
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Authenticator(UserPresent | UserVerified | HasCredential), .. new byte[16], 0, (byte)id.Length, .. id, .. cose];
        // {"fmt": "none", "attStmt": {}, "authData": data}
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new
        {
            clientDataJSON = Base64Url.EncodeToString(Client("webauthn.create", options)),
            attestationObject = Base64Url.EncodeToString(attestation),
            transports = new[] { "internal" },
        });
    }

    /// <summary>The credential for request options, as the browser's JSON.</summary>
    public string Get(JsonElement options)
    {
        var client = Client("webauthn.get", options);
        var data = Authenticator(UserPresent | UserVerified);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        return Credential(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            userHandle,
        });
    }

    public void Dispose() => key.Dispose();

    private static byte[] Client(string type, JsonElement options) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type,
        challenge = options.GetProperty("challenge").GetString(),
        origin = "http://localhost",
        crossOrigin = false,
    });

    private static byte[] Authenticator(byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, 0);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes("localhost")), flags, .. count];
    }

    private string Credential(object response) => JsonSerializer.Serialize(new
    {
        id = Id,
        rawId = Id,
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });
}
