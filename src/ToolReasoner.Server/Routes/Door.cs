using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Routes;

/// <summary>
/// Who may call. Without a key, a server of this machine alone answers only under this machine's own names, so that a page whose
/// name was bent to this address gets nothing; pages of other origins are let in only by <see cref="ChatServerOptions.CorsOrigin"/>.
/// </summary>
internal sealed class Door(ChatServerOptions options)
{
    private readonly byte[]? _key = options.ApiKey is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(options.ApiKey));

    /// <summary>Lets pages of the allowed origin in; true when this was only their question whether they may.</summary>
    public bool IsPreflight(HttpContext context)
    {
        if (options.CorsOrigin is null)
        {
            return false;
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = options.CorsOrigin;
        headers.Vary = "Origin";
        if (context.Request.Method != HttpMethods.Options)
        {
            return false;
        }

        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "*, Authorization";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }

    /// <summary>Lets a request in, or not.</summary>
    public void Admit(HttpRequest request)
    {
        if (_key is null)
        {
            if (IPAddress.IsLoopback(options.Address) && !IsOwnName(request.Host.Host))
            {
                throw new ApiException(
                    403, $"This server answers as localhost or by its address, not as {request.Host.Host}.", "invalid_request_error", null,
                        "host_refused");
            }

            return;
        }

        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        var given = header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..].Trim() : "";
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), _key))
        {
            throw new ApiException(
                401, given.Length == 0 ? "A key is missing: send `Authorization: Bearer KEY`." : "The key is wrong.",
                    "invalid_request_error", null, "invalid_api_key");
        }
    }

    private static bool IsOwnName(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
