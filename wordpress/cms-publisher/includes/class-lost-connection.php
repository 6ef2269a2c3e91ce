<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * A transaction is gone: with the database connection that it ran on, or taken back by the server.
 */
final class LostConnection extends \RuntimeException
{
}
