<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * The database connection that a transaction ran on is gone, and the transaction with it.
 */
final class LostConnection extends \RuntimeException
{
}
